package demo;

import jakarta.persistence.*;

@Entity
public class Shirt {
    @Id Long id;
    @Enumerated(EnumType.ORDINAL) Size size;
}
