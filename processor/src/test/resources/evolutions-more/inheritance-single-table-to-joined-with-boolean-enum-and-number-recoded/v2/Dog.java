package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Dog extends Animal {
    @Convert(converter = org.hibernate.type.TrueFalseConverter.class) Boolean good;
    @Enumerated(EnumType.STRING) Color coat;
    Long bark;
    @GeneratedColumn("bark * 2") Long twice;
}
