/** One reader a published format, and their registry. */
package org.framewise.datasets.corpus.format;
