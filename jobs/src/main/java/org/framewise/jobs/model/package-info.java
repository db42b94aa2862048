/** What every model is: labels, scores, decisions and the reasons for them. Learners live in packages below. */
package org.framewise.jobs.model;
