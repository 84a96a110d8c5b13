package mapping;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@MappedSuperclass abstract class Base<K, V, R, N extends Number, T extends java.io.Serializable> {
    @Id @GeneratedValue Long id;
    @ElementCollection List<V> texts;
    @ElementCollection Set<K> keys;
    @OneToMany Set<R> many;
    @ElementCollection @OrderColumn List<T> times;
    N amount;
    T at;
    @Column(length = 7) K key;
    Optional2<T> other;
    @ManyToOne R one;
    @Convert(converter = Conv.class) V converted;
}
@Embeddable class Optional2<X> { X x; @ManyToOne Target t; @ElementCollection Set<X> xs; }
@Converter class Conv implements AttributeConverter<String, Long> { public Long convertToDatabaseColumn(String s) { return 1L; } public String convertToEntityAttribute(Long l) { return ""; } }
@Entity class Target { @Id String id; }
@Entity class Sold extends Base<String, String, Target, Integer, LocalDate> {}
@Entity class Bought extends Base<UUID, String, Sold, Long, Instant> {}
