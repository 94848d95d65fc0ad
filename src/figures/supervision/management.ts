// The manager and the office.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { adminPosts, adminSalary, managerPosts, managerSalary } from '../inputs/supervision.ts';
import { fte } from '../staff/staff.ts';
import { salaryWithOnCosts } from './salary.ts';

const METHOD = 'The costing method, section 8';

export const managerPay = salaryWithOnCosts('manager', 'a manager', managerSalary);
export const adminPay = salaryWithOnCosts('admin', 'an administrator', adminSalary);

export const managers = figure('supervision.managers', {
  label: 'Full-time managers',
  unit: 'workers',
  why: 'The part of a manager that this contract takes, stated or as a share of frontline posts.',
  source: METHOD,
  formula: fx`${managerPosts.amount} + ${managerPosts.ofPosts} * ${fte}`,
  example: {
    given: { 'supervision.manager.fte': 0.2, 'supervision.manager.fte.share': 0.05, 'staff.fte': 6 },
    gives: 0.5,
  },
});

export const manager = figure('supervision.manager', {
  label: 'Management',
  unit: 'GBP/year',
  why: 'The part of a manager that this contract takes.',
  source: METHOD,
  formula: fx`${managers} * ${managerPay.cost}`,
  example: { given: { 'supervision.managers': 0.2, 'supervision.managerCost': 40000 }, gives: 8000 },
});

export const admins = figure('supervision.admins', {
  label: 'Full-time administrators',
  unit: 'workers',
  why: 'Stated, or as a share of frontline posts.',
  source: METHOD,
  formula: fx`${adminPosts.amount} + ${adminPosts.ofPosts} * ${fte}`,
  example: {
    given: { 'supervision.admin.fte': 0, 'supervision.admin.fte.share': 0.02, 'staff.fte': 10 },
    gives: 0.2,
  },
});

export const admin = figure('supervision.admin', {
  label: 'Administration',
  unit: 'GBP/year',
  why: 'Invoices, rosters, records.',
  source: METHOD,
  formula: fx`${admins} * ${adminPay.cost}`,
  example: { given: { 'supervision.admins': 0.2, 'supervision.adminCost': 20000 }, gives: 4000 },
});
