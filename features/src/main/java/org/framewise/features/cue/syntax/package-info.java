/** How cue patterns are written: from a line of text to a tree, or to an error with a column. */
package org.framewise.features.cue.syntax;
