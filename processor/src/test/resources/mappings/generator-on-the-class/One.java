package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
@SequenceGenerator(name = "one_seq", sequenceName = "one_numbers", allocationSize = 1)
@SequenceGenerator(name = "other_seq", sequenceName = "other_numbers")
public class One {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one_seq")
    Long id;
}
