package generator.optimizers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@Entity
class Plain {
    @Id
    @GeneratedValue(generator = "plain_gen")
    @GenericGenerator(
            name = "plain_gen",
            type = SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "sequence_name", value = "plain_numbers"),
                @Parameter(name = "increment_size", value = "10"),
                @Parameter(name = "optimizer", value = "none")
            })
    Long id;
}

@Entity
class HiLo {
    @Id
    @GeneratedValue(generator = "hilo_gen")
    @GenericGenerator(
            name = "hilo_gen",
            type = SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "sequence_name", value = "hilo_numbers"),
                @Parameter(name = "increment_size", value = "10"),
                @Parameter(name = "optimizer", value = "hilo")
            })
    Long id;
}

@Entity
class LegacyHiLo {
    @Id
    @GeneratedValue(generator = "legacyhilo_gen")
    @GenericGenerator(
            name = "legacyhilo_gen",
            type = SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "sequence_name", value = "legacyhilo_numbers"),
                @Parameter(name = "increment_size", value = "20"),
                @Parameter(name = "optimizer", value = "legacy-hilo")
            })
    Long id;
}

@Entity
class Pooled {
    @Id
    @GeneratedValue(generator = "pooled_gen")
    @GenericGenerator(
            name = "pooled_gen",
            type = SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "sequence_name", value = "pooled_numbers"),
                @Parameter(name = "increment_size", value = "10"),
                @Parameter(name = "optimizer", value = "pooled")
            })
    Long id;
}

@Entity
class PooledLo {
    @Id
    @GeneratedValue(generator = "pooledlo_gen")
    @GenericGenerator(
            name = "pooledlo_gen",
            type = SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "sequence_name", value = "pooledlo_numbers"),
                @Parameter(name = "increment_size", value = "5"),
                @Parameter(name = "optimizer", value = "pooled-lo")
            })
    Long id;
}

@Entity
class PooledLotl {
    @Id
    @GeneratedValue(generator = "pooledlotl_gen")
    @GenericGenerator(
            name = "pooledlotl_gen",
            type = SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "sequence_name", value = "pooledlotl_numbers"),
                @Parameter(name = "increment_size", value = "7"),
                @Parameter(name = "optimizer", value = "pooled-lotl")
            })
    Long id;
}

@Entity
class HiLoOfOne {
    @Id
    @GeneratedValue(generator = "hiloofone_gen")
    @GenericGenerator(
            name = "hiloofone_gen",
            type = SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "sequence_name", value = "hiloofone_numbers"),
                @Parameter(name = "increment_size", value = "1"),
                @Parameter(name = "optimizer", value = "hilo")
            })
    Long id;
}
