/** Voices that leave their sentence to the author all the same. */
package org.framewise.features.quotation.voice.weak;
