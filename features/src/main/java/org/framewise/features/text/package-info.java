/** The unit of text that features are taken from. */
package org.framewise.features.text;
