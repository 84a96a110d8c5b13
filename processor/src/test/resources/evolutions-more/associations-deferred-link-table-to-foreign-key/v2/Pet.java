package demo;

import jakarta.persistence.*;

@Entity
public class Pet {
    @Id Long id;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean good;
}
