/** Words of a text, with the places they stand at. */
package org.framewise.features.token;
