/** What more labelled data is worth. */
package org.framewise.jobs.eval.curve;
