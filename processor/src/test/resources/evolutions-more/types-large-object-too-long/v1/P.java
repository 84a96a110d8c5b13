package demo;

import jakarta.persistence.*;

@Entity
public class P {
    @Id Long id;
    @Lob String body;
}
