/** How far two annotations of the labelled set agree. */
package org.framewise.jobs.eval.agreement;
