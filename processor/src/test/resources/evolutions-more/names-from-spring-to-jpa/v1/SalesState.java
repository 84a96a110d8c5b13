package demo;

import jakarta.persistence.*;

public enum SalesState { OPEN, SOLD_OUT }
