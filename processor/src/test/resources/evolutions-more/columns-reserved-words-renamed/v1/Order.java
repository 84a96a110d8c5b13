package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "`order`")
public class Order {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(name = "`user`", length = 10) String user;
    @Column(name = "`select`") Integer select;
    @ManyToOne @JoinColumn(name = "`group`") Order group;
}
