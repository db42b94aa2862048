/** Figures of the labelled set for its datasheet. */
package org.framewise.datasets.attribution.statistics;
