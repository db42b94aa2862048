package org.framewise.features.memo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Values that are dear to make, kept for the keys that were asked for last. Thread-safe; values are made outside the lock. */
public final class Memo<K, V> {

    private final Map<K, V> values;

    /** @param most how many are kept */
    public Memo(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value of a key, made if it is not kept; threads that ask at once may each make it. */
    public V get(K key, Function<? super K, ? extends V> make) {
        synchronized (values) {
            V known = values.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = make.apply(key);
        synchronized (values) {
            values.put(key, made);
        }
        return made;
    }
}
