/** The published hash by which terms become columns. */
package org.framewise.features.hash;
