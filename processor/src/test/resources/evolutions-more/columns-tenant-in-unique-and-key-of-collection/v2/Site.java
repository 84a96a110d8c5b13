package demo;

import jakarta.persistence.*;

@Entity
public class Site {
    @Id Long id;
    String host;
    @ManyToOne(optional = false) Tenant tenant;
}
