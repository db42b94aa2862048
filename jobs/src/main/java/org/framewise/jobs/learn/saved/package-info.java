/** Model folders: writing one whole or not at all, and loading what is in it. */
package org.framewise.jobs.learn.saved;
