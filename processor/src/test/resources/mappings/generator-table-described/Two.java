package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;

@Entity
@TableGenerator(name = "two", schema = "counters", table = "two_numbers", uniqueConstraints = @UniqueConstraint(columnNames = "next_val"), indexes = @Index(columnList = "next_val"))
public class Two {
    @Id
    @GeneratedValue(generator = "two")
    Long id;
}
