/** A normalised view of a text that knows where each of its characters stands in the original. */
package org.framewise.features.clean;
