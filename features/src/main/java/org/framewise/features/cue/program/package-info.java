/** How cue patterns are matched: instructions without loops, run in bounded work. */
package org.framewise.features.cue.program;
