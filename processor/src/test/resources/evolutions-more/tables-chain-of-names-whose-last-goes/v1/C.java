package demo;

import jakarta.persistence.*;

@Entity
public class C {
    @Id Long id;
    String c;
}
