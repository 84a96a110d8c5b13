package demo;

import jakarta.persistence.*;

@Entity
public class A { @Id Long id; @org.hibernate.annotations.TenantId @Column(length = 20) @dev.reviver.annotation.Backfill("'main'") String tenant; }
