package org.framewise.features.memo;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Values that are dear to make, kept for the keys that were asked for last. Thread-safe; values are made outside the lock. */
public final class Memo<K, V> {

    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private final ToLongFunction<? super V> size;
    private long kept;

    /** @param most how many are kept */
    public Memo(int most) {
        this(most, value -> 1);
    }

    /**
     * @param most what the sizes of those that are kept may sum to
     * @param size of a value, always the same
     */
    public Memo(long most, ToLongFunction<? super V> size) {
        this.most = most;
        this.size = size;
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
            keep(key, made);
        }
        return made;
    }

    private void keep(K key, V made) {
        V before = values.put(key, made);
        kept += size.applyAsLong(made) - (before == null ? 0 : size.applyAsLong(before));
        Iterator<V> eldest = values.values().iterator();
        while (kept > most) {
            kept -= size.applyAsLong(eldest.next());
            eldest.remove();
        }
    }
}
