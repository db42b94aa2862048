/** Corpora of posts in threads. */
package org.framewise.datasets.corpus.post;
