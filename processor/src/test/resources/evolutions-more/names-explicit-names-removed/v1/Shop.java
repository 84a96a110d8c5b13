package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "tbl_shop")
public class Shop { @Id Long id; @Column(name = "shop_name", length = 9) String name; }
