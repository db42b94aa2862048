/** Which articles repeat one another almost word for word, as reprints of a wire report do. */
package org.framewise.jobs.copies;
