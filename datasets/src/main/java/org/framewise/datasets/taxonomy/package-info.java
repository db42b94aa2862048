/** Taxonomies: the labels that a text may carry, as data that a researcher can edit. */
package org.framewise.datasets.taxonomy;
