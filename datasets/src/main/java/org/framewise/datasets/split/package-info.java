/** Splits that keep an article in one piece. */
package org.framewise.datasets.split;
