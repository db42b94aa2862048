/** In which language a text is written. */
package org.framewise.features.language;
