/** A single sentence: the attribution that it shows itself. */
package org.framewise.features.quotation.voice;
