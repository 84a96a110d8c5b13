package demo;

import jakarta.persistence.*;

@Entity
@Inheritance
public class AuditTrail {
    @Id Long id;
    @Column(length = 40) String happenedWhere;
}
