/** What models say of units that they did not see, to be measured, compared and written. */
package org.framewise.jobs.learn.heldout;
