package demo;

import jakarta.persistence.*;

@Entity
public class D {
    @Id Long id;
    java.util.Date at;
}
