package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Person {
    @Id Long id;
    @RenamedFrom("first") @Column(length = 40) String given;
    @Column(length = 20) String last;
    @GeneratedColumn("lower(given) || ' ' || lower(last)") String whole;
}
