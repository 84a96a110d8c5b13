package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Dog extends Animal {
    Boolean good;
    @Enumerated(EnumType.ORDINAL) Color coat;
    Integer bark;
    @GeneratedColumn("bark * 2") Integer twice;
}
