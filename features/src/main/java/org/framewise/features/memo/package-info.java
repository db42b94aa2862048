/** Keeping what was made a moment ago. */
package org.framewise.features.memo;
