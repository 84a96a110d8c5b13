package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Animal {
    @Id Long id;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean tame;
    @Enumerated(EnumType.ORDINAL) Color color;
}
