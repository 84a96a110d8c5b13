package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Person {
    @Id Long id;
    @Column(length = 20) String first;
    @Column(length = 20) String last;
    @GeneratedColumn("lower(first) || ' ' || lower(last)") String whole;
}
