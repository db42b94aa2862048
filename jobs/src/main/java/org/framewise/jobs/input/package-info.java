/** Reading articles, record by record, so that a broken one is refused with its place and the next one is read. */
package org.framewise.jobs.input;
