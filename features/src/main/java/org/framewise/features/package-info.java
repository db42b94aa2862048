/** Pure functions from text to what a model can use. */
package org.framewise.features;
