/** What the labelled set in {@code datasets/attribution} promises, held against its files. */
package org.framewise.datasets.attribution;
