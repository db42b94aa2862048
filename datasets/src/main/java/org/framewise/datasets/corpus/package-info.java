/** Labelled corpora: one reader a format, all of them giving the same shape. */
package org.framewise.datasets.corpus;
