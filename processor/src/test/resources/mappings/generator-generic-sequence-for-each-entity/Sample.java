package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@Entity
@Table(name = "first_table")
class First {
    @Id
    @GeneratedValue(generator = "for_each")
    @GenericGenerator(
            name = "for_each",
            type = SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "prefer_sequence_per_entity", value = "true"),
                @Parameter(name = "sequence_per_entity_suffix", value = "_numbers")
            })
    Long id;
}

@Entity
class SecondOne {
    @Id
    @GeneratedValue(generator = "for_each_too")
    @GenericGenerator(
            name = "for_each_too",
            type = SequenceStyleGenerator.class,
            parameters = @Parameter(name = "sequence_per_entity_suffix", value = "_GEN"))
    Long id;
}
