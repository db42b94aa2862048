/** Whether a text stands behind a claim that one of its sentences expresses. */
package org.framewise.jobs.stance;
