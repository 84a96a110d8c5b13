package demo;

import jakarta.persistence.*;

@Entity
public class B { @Id Long id; @ManyToOne A a; @org.hibernate.annotations.TenantId @Column(length = 20) @dev.reviver.annotation.Backfill("'main'") String tenant; }
