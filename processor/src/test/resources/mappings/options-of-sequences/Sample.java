package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.NativeGenerator;

@Entity
class Cached {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cached")
    @SequenceGenerator(name = "cached", sequenceName = "cached_numbers", options = "cache 20")
    Long id;
}

@Entity
class Cycling {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cycling")
    @SequenceGenerator(
            name = "cycling",
            sequenceName = "cycling_numbers",
            allocationSize = 1,
            initialValue = 100,
            options = "MINVALUE 100 MAXVALUE 999 CYCLE")
    Long id;
}

@Entity
class Small {
    @Id
    @GeneratedValue(generator = "small")
    @SequenceGenerator(name = "small", sequenceName = "small_numbers", allocationSize = 10, options = "no cycle no maxvalue owned by none")
    Integer id;
}

@Entity
class Downwards {
    @Id
    @GeneratedValue(generator = "downwards")
    @SequenceGenerator(name = "downwards", sequenceName = "downwards_numbers", allocationSize = -1, initialValue = -1, options = "cache 5")
    Integer id;
}

@Entity
class Native {
    @Id
    @NativeGenerator(sequenceForm = @SequenceGenerator(name = "native", sequenceName = "native_numbers", options = "cache 7"))
    Long id;
}
