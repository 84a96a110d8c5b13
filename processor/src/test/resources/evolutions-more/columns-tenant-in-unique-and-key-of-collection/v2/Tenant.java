package demo;

import jakarta.persistence.*;

@Entity
public class Tenant {
    @Id Long id;
    String name;
}
