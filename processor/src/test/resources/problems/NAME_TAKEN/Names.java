package mapping;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(
        indexes = {
            @Index(name = "ix", columnList = "a"),
            @Index(name = "IX", columnList = "b"), // RV122
            @Index(name = "numbers", columnList = "b") // RV122
        },
        check = {
            @CheckConstraint(name = "ck", constraint = "a > 0"),
            @CheckConstraint(name = "ck", constraint = "b > 0") // RV122
        })
public class Names {
    @Id
    @GeneratedValue(generator = "numbers")
    @SequenceGenerator(name = "numbers")
    int id;

    int a;
    int b;
}
